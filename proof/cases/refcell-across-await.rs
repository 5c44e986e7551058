fn main() {
    witness::quiet();
    witness::bad_ending("rename", || meanwhile(rename));
    witness::good_ending("rename_after_the_await", || meanwhile(rename_after_the_await));
    witness::bad_ending("send_all", || meanwhile(async |session| send_all(&session).await));
    witness::good_ending("send_all_taken_out", || meanwhile(async |session| send_all_taken_out(&session).await));
}

/// While the one waits, another task of the same thread changes the session.
fn meanwhile(waits: impl AsyncFnOnce(Rc<RefCell<Session>>)) {
    let session = Rc::new(RefCell::new(Session { name: "ada".to_owned(), pending: vec![2, 2] }));
    let theirs = Rc::clone(&session);
    witness::local(async {
        let others = async move {
            tokio::task::yield_now().await;
            theirs.borrow_mut().name.push('x');
        };
        tokio::join!(waits(session), others)
    });
}
