use std::{fs, io};

pub fn read() -> io::Result<String> {
    fs::read_to_string("a")
}

pub fn reads_again() -> io::Result<String> {
    self::read()
}

pub async fn reads_in_a_task() -> io::Result<Vec<u8>> {
    use rt::fs;
    fs::read("a").await
}
