//! A library beside two programs.

pub mod shared;

pub fn wait() {
    all::pause();
}
