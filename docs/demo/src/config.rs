use std::{fs, path::Path};

/// Who sends the mails, as the settings say.
pub fn load(path: &Path) -> String {
    read(path).lines().next().unwrap_or("nobody").to_string()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}
