//! What a name means: imports, re-exports, shadowing.

use std::time::Duration;

const D: Duration = Duration::from_secs(1);

mod plain {
    use std::thread;
    use std::thread::sleep;
    use std::thread::sleep as nap;
    use std::{fs, thread::{self as threads, sleep as doze, yield_now}};

    fn all(d: super::Duration) {
        thread::sleep(d);
    //= ^^^^^^^^^^^^^ resolves-to std::thread::sleep
        sleep(d);
    //= ^^^^^ resolves-to std::thread::sleep
        nap(d);
    //= ^^^ resolves-to std::thread::sleep
        threads::sleep(d);
    //= ^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        doze(d);
    //= ^^^^ resolves-to std::thread::sleep
        yield_now();
    //= ^^^^^^^^^ resolves-to std::thread::yield_now
    //= ^^^^^^^^^ not-resolves-to std::thread::sleep
        let _ = fs::read("a");
        //=     ^^^^^^^^ resolves-to std::fs::read
        std::thread::sleep(d);
    //= ^^^^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        ::std::thread::sleep(d);
    //= ^^^^^^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        core::mem::drop(d);
    //= ^^^^^^^^^^^^^^^ resolves-to std::mem::drop
        drop(d);
    //= ^^^^ resolves-to std::mem::drop
    }

    fn as_a_value(d: super::Duration) {
        let _ = Some(d).map(sleep);
        //=                 ^^^^^ resolves-to std::thread::sleep
        let _ = Some(d).map(thread::sleep);
        //=     ^^^^^^^ resolves-to std::option::Option::Some
    }
}

/// The same last name, another crate.
mod homonyms {
    use tokio::fs;
    use tokio::time::sleep;

    async fn not_of_std(d: super::Duration) {
        let _ = fs::read("a").await;
        //=     ^^^^^^^^ resolves-to tokio::fs::read
        //=     ^^^^^^^^ not-resolves-to std::fs::read
        sleep(d).await;
    //= ^^^^^ resolves-to tokio::time::sleep
        let _ = std::fs::read("a");
        //=     ^^^^^^^^^^^^^ resolves-to std::fs::read
    }

    async fn a_function_has_imports_of_its_own(d: super::Duration) {
        use std::thread::sleep;
        sleep(d);
    //= ^^^^^ resolves-to std::thread::sleep
        {
            use tokio::time::sleep;
            sleep(d).await;
        //= ^^^^^ resolves-to tokio::time::sleep
        }
        sleep(d);
    //= ^^^^^ resolves-to std::thread::sleep
    }

    fn a_function_has_items_of_its_own(d: super::Duration) {
        fn sleep(_: super::Duration) {}
        sleep(d);
    //= ^^^^^ not-resolves-to tokio::time::sleep
    }

    fn a_variable_hides_the_import(d: super::Duration) {
        let sleep = |_: super::Duration| {};
        sleep(d);
    //= ^^^^^ maybe-resolves-to tokio::time::sleep
    }

    fn so_does_a_parameter(sleep: impl Fn(super::Duration), d: super::Duration) {
        sleep(d);
    //= ^^^^^ maybe-resolves-to tokio::time::sleep
    }

    mod inside {
        // The imports of the module around are not those of this one.
        use some_crate::everything::*;

        fn nothing_is_imported_here(d: crate::Duration) {
            sleep(d);
        //= ^^^^^ maybe-resolves-to tokio::time::sleep
            super::sleep(d);
        //= ^^^^^^^^^^^^ resolves-to tokio::time::sleep
        }
    }

    fn one_name_in_two_namespaces(d: super::Duration) {
        use std::thread;
        fn thread() {}
        thread();
    //= ^^^^^^ not-resolves-to std::thread
        thread::sleep(d);
    //= ^^^^^^^^^^^^^ resolves-to std::thread::sleep
    }
}

mod globs {
    use std::thread::*;

    fn through_a_glob(d: crate::Duration) {
        sleep(d);
    //= ^^^^^ resolves-to std::thread::sleep
        park();
    //= ^^^^ resolves-to std::thread::park
    }

    mod own_items_come_first {
        use std::thread::*;

        fn sleep(_: crate::Duration) {}

        fn check(d: crate::Duration) {
            sleep(d);
        //= ^^^^^ resolves-to corpus::globs::own_items_come_first::sleep
        }
    }

    mod imports_come_before_globs {
        use std::thread::*;
        use tokio::time::sleep;

        fn check(d: crate::Duration) {
            sleep(d);
        //= ^^^^^ resolves-to tokio::time::sleep
        }
    }

    mod of_variants {
        use self::Pause::*;

        enum Pause {
            Short(u8),
            Long,
        }

        fn check() {
            let _ = Short(1);
            //=     ^^^^^^^^ resolves-to corpus::globs::of_variants::Pause::Short
            let _ = Long;
            //=     ^^^^ resolves-to corpus::globs::of_variants::Pause::Long
        }
    }
}

mod reexports {
    mod hidden {
        pub use std::thread::sleep;
        pub use std::thread as threads;
        pub fn own() {}
    }

    pub mod prelude {
        pub use super::hidden::*;
        pub use super::hidden::own as ours;
        pub use some_crate::everything::*;
    }

    pub use self::hidden::sleep as pause;

    // Two modules that import all of each other.
    mod left {
        pub use super::right::*;
    }
    mod right {
        pub use super::left::*;
        pub use std::thread::park;
    }

    fn check(d: crate::Duration) {
        use self::prelude::*;
        sleep(d);
    //= ^^^^^ resolves-to std::thread::sleep
        threads::sleep(d);
    //= ^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        ours();
    //= ^^^^ resolves-to corpus::reexports::hidden::own
        pause(d);
    //= ^^^^^ resolves-to std::thread::sleep
        self::pause(d);
    //= ^^^^^^^^^^^ resolves-to std::thread::sleep
        crate::reexports::pause(d);
    //= ^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        super::reexports::prelude::sleep(d);
    //= ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        left::park();
    //= ^^^^^^^^^^ resolves-to std::thread::park
        prelude::nothing();
    //= ^^^^^^^^^^^^^^^^ maybe-resolves-to std::thread::sleep
    }
}

mod crates {
    extern crate std as stdlib;
    extern crate tokio as rt;
    use std as s;

    async fn under_another_name(d: crate::Duration) {
        stdlib::thread::sleep(d);
    //= ^^^^^^^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        rt::time::sleep(d).await;
    //= ^^^^^^^^^^^^^^^ resolves-to tokio::time::sleep
        s::thread::sleep(d);
    //= ^^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
    }

    fn one_that_nobody_knows() {
        some_crate::run();
    //= ^^^^^^^^^^^^^^^ resolves-to some_crate::run
        use some_crate::deep::walk as stroll;
        stroll();
    //= ^^^^^^ resolves-to some_crate::deep::walk
    }
}

mod associated {
    use std::sync::Mutex;

    type Lock = Mutex<u8>;
    type Shared<T> = std::sync::Arc<Mutex<T>>;

    trait Run {
        fn run();
        fn go(&self) {}
    }

    struct Worker;

    impl Run for Worker {
        fn run() {}
    }

    impl Worker {
        fn pause() {}

        fn check(&self) {
            Self::pause();
        //= ^^^^^^^^^^^^^ resolves-to corpus::associated::Worker::pause
            Worker::pause();
        //= ^^^^^^^^^^^^^^^ resolves-to corpus::associated::Worker::pause
            self.go();
        //= ^^^^^^^^^ resolves-to corpus::associated::Run::go
            let _ = Mutex::new(1);
            //=     ^^^^^^^^^^^^^ resolves-to std::sync::Mutex::new
            let _ = Lock::new(1);
            //=     ^^^^^^^^^^^^ resolves-to std::sync::Mutex::new
            let _ = Shared::new(Lock::new(1));
            //=     ^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Arc::new
            let _ = <Mutex<u8>>::new(1);
            //=     ^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::new
            let _ = Mutex::<u8>::new(1);
            //=     ^^^^^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::new
            <Worker as Run>::run();
        //= ^^^^^^^^^^^^^^^^^^^^^^ resolves-to corpus::associated::Worker::run
        }
    }

    fn of_a_parameter<T: Run>() {
        T::run();
    //= ^^^^^^^^ resolves-to corpus::associated::Run::run
    }
}

mod odd_spellings {
    use std :: thread;
    use r#std::thread::r#sleep as nap;

    fn r#match() {}

    fn check(d: crate::Duration) {
        thread :: sleep(d);
    //= ^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        thread /* which? */ :: sleep(d);
    //= ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        nap(d);
    //= ^^^ resolves-to std::thread::sleep
        thread::r#sleep(d);
    //= ^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
        r#match();
    //= ^^^^^^^ resolves-to corpus::odd_spellings::match
        (thread::sleep)(d);
    //= ^^^^^^^^^^^^^^^ resolves-to std::thread::sleep
    }
}

mod limits {
    macro_rules! import {
        ($name:ident) => {
            use std::thread::$name;
        };
    }

    import!(sleep);

    fn check(d: crate::Duration) {
        sleep(d);
    //= ^^^^^ missed: resolves-to std::thread::sleep -- bodies of `macro_rules!` are not expanded
    }
}
