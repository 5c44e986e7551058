"""Trees of one file, with macro bodies parsed in place. Knows Rust's grammar and no names."""
