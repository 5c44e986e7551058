//! In this edition the scrutinee of an `if let` lives to the end of its `else`.

use std::sync::Mutex;
use std::time::Duration;

pub async fn first(names: &Mutex<Vec<String>>) {
    if let Some(name) = names.lock().unwrap().first() { //~ guard-across-await
        //~^ blocking-lock
        println!("{name}");
    } else {
        rt::time::sleep(Duration::from_millis(1)).await;
    }
}
