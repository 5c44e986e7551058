pub mod peer;

use rt::sync::Mutex;

/// A field whose type another file imports under this name.
#[derive(Default)]
pub struct Peers {
    pub names: Mutex<Vec<String>>,
    pub log: std::sync::Mutex<Vec<String>>,
}
