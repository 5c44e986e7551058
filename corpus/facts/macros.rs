//! Code inside of macros is code: arguments, values under keys, nested data, guards of patterns.

use std::fmt;
use std::sync::Mutex;

// What these stand for does not matter here: that they are called like those that many crates have does.
macro_rules! warn {
    ($($anything:tt)*) => {};
}
macro_rules! error {
    ($($anything:tt)*) => {};
}
macro_rules! json {
    ($($anything:tt)*) => {
        ()
    };
}
macro_rules! snapshot {
    ($($anything:tt)*) => {};
}
macro_rules! assert_json {
    ($($anything:tt)*) => {};
}
macro_rules! T {
    ($($anything:tt)*) => {
        ()
    };
}

struct Logger;

impl fmt::Display for Logger {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

async fn keys_and_values(m: &Mutex<u64>, logger: &Logger) {
    warn!("timeout when taking a snapshot"; "region" => m.lock(), "store" => 1);
    //=                                                 ^^^^^^^^ resolves-to std::sync::Mutex::lock
    //=                                                 ^^^^^^^^ in-async
    error!(logger, "cannot take it"; "why" => ?m.lock(), "who" => %m.lock());
    //=                                        ^^^^^^^^ resolves-to std::sync::Mutex::lock
    //=                                                            ^^^^^^^^ resolves-to std::sync::Mutex::lock
    tracing::info!(count = ?m.lock(), %logger, "taken");
    //=                     ^^^^^^^^ resolves-to std::sync::Mutex::lock
}

async fn data(m: &Mutex<u64>) {
    let _ = json!([
        { "id": 0, "all": [{ "value": m.lock() }] },
        //=                           ^^^^^^^^ resolves-to std::sync::Mutex::lock
        { "id": 1, "value": m.lock() },
        //=                 ^^^^^^^^ in-async
    ]);
    let _ = json! {{ "value": m.lock() }};
    //=                       ^^^^^^^^ resolves-to std::sync::Mutex::lock
}

fn snapshots(m: &Mutex<u64>) {
    snapshot!(m.lock(), @"1");
    //=       ^^^^^^^^ resolves-to std::sync::Mutex::lock
    assert_json!(m.lock(), { ".createdAt" => "[ignored]" }, @r#"{ "value": 1 }"#);
    //=          ^^^^^^^^ resolves-to std::sync::Mutex::lock
}

fn patterns(m: &Mutex<Option<u64>>) {
    let _ = matches!(m.lock(), Ok(_) if m.is_poisoned());
    //=              ^^^^^^^^ resolves-to std::sync::Mutex::lock
    //=                                 ^^^^^^^^^^^^^^^ resolves-to std::sync::Mutex::is_poisoned
    let _ = matches!(m.lock().unwrap().as_ref(), Some(1) | None);
    //=              ^^^^^^^^ resolves-to std::sync::Mutex::lock
}

fn tokens(m: &Mutex<u64>) {
    let _ = T![@];
    let _ = T![..=];
    let _ = m.lock();
    //=     ^^^^^^^^ resolves-to std::sync::Mutex::lock
}
