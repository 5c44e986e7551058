"""What async Rust does with a program: what runs on a poll, what lives across an await, what blocks and how."""
