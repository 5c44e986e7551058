// What once_cell declares, without bodies. Checked against 1.21.4.

pub mod sync {
    pub use std::sync::LazyLock as Lazy;
    pub use std::sync::OnceLock as OnceCell;
}

pub mod unsync {
    pub use std::cell::LazyCell as Lazy;
    pub use std::cell::OnceCell;
}

pub mod race {
    use std::num::NonZeroUsize;

    pub struct OnceBox<T>(*const T);
    impl<T> OnceBox<T> {
        pub fn new() -> Self;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> Box<T>;
    }
    impl<T> Default for OnceBox<T> {}
    impl<T> Drop for OnceBox<T> {}

    pub struct OnceBool;
    impl OnceBool {
        pub fn new() -> Self;
        pub fn get(&self) -> Option<bool>;
        pub fn set(&self, value: bool) -> Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> bool
        where
            F: FnOnce() -> bool;
    }
    impl Default for OnceBool {}

    pub struct OnceNonZeroUsize;
    impl OnceNonZeroUsize {
        pub fn new() -> Self;
        pub fn get(&self) -> Option<NonZeroUsize>;
        pub fn set(&self, value: NonZeroUsize) -> Result<(), ()>;
        pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize
        where
            F: FnOnce() -> NonZeroUsize;
    }
    impl Default for OnceNonZeroUsize {}
}
