//! Notes on disk, one file each.

use std::fs;
use std::io;
use std::path::PathBuf;

use tokio::io::AsyncReadExt;

pub struct Store {
    folder: PathBuf,
}

impl Store {
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Store { folder: folder.into() }
    }

    /// Reads a note. For programs without a runtime: it blocks.
    pub fn load(&self, name: &str) -> io::Result<String> {
        fs::read_to_string(self.path(name))
    }

    /// Reads a note.
    pub async fn fetch(&self, name: &str) -> io::Result<String> {
        tokio::fs::read_to_string(self.path(name)).await
    }

    /// Writes a note.
    pub async fn save(&self, name: &str, text: &str) -> io::Result<()> {
        tokio::fs::write(self.path(name), text).await
    }

    /// Adds up the bytes of a note, to tell whether it has changed.
    pub async fn checksum(&self, name: &str) -> io::Result<u64> {
        let mut file = tokio::fs::File::open(self.path(name)).await?;
        let mut buffer = [0; 64 * 1024]; //~ large-array-in-future
        let mut sum = 0;
        loop {
            let n = file.read(&mut buffer).await?;
            if n == 0 {
                return Ok(sum);
            }
            sum += buffer[..n].iter().map(|byte| u64::from(*byte)).sum::<u64>();
        }
    }

    /// Counts the notes: the folder is read where blocking is allowed.
    pub async fn count(&self) -> io::Result<usize> {
        let folder = self.folder.clone();
        tokio::task::spawn_blocking(move || Ok(fs::read_dir(folder)?.count()))
            .await
            .unwrap_or(Ok(0))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name).with_extension("txt")
    }
}
