"""`python -m rustasync_lint` is the same as `rustasync-lint`."""

from rustasync_lint.cli import main

if __name__ == "__main__":
    main()
