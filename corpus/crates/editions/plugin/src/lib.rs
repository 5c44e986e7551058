//! Impls of traits that it knows from a crate between.

use front::{Log, Store};

pub struct OnDisk;
pub struct InMemory(Vec<u8>);

impl Store for OnDisk {
    fn load(&self) -> Vec<u8> {
        front::read_all().unwrap_or_default()
    }
}

impl Store for InMemory {
    fn load(&self) -> Vec<u8> {
        self.0.clone()
    }
}

impl front::Log for OnDisk {
    fn write(&self, line: &str) {
        let _ = std::fs::write("log", line);
    }
}

pub async fn the_type_is_known(memory: &InMemory, disk: &OnDisk) {
    memory.load();
    disk.load(); //~ blocking-io
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Quiet;

    impl Log for Quiet {
        fn write(&self, _: &str) {}
    }
}
