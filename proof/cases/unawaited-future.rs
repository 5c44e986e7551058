fn main() {
    told(true, "saves_nothing", saves_nothing(&Db));
    told(false, "saves_everything", async {
        let _ = saves_everything(&Db).await;
    });
    told(true, "saves_none_of", saves_none_of(&Db, &["ada", "grace"]));
    told(false, "saves_all_of", saves_all_of(&Db, &["ada", "grace"]));
}

/// Saving a name takes a millisecond for each of its letters: who is done at once has saved none.
fn told(is_bad: bool, example: &str, saves: impl std::future::Future<Output = ()>) {
    let taken = witness::in_an_hour(async {
        let start = tokio::time::Instant::now();
        saves.await;
        start.elapsed()
    });
    let taken = taken.expect("an end");
    let observed = if taken.is_zero() { "done at once: nothing ran".into() } else { format!("ran for {taken:?}") };
    if is_bad {
        witness::bad(example, taken.is_zero(), observed);
    } else {
        witness::good(example, taken.is_zero(), observed);
    }
}
