//! Hands on what another crate has, under names of its own.

pub use ground::disk as storage;
pub use ground::prelude::*;
pub use ground::{disk::Disk as File, offload, of_the_system, pause, speed};

pub mod all {
    pub use super::*;
}
