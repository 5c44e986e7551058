"""rustasync-lint: reads Rust crates as source and names the traps of async code in them."""

__version__ = "0.1.0"
