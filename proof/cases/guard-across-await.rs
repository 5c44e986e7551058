use std::rc::Rc;

fn main() {
    let push: fn(&Worker) = |worker| worker.queue.lock().unwrap().push_back(1);
    let name: fn(&Worker) = |worker| drop(worker.names.insert(1, "other".to_owned()));
    witness::bad_ending("flush", move || meanwhile(|worker| async move { worker.flush().await }, push));
    witness::good_ending("flush_a_copy", move || meanwhile(|worker| async move { worker.flush_a_copy().await }, push));
    witness::bad_ending("next", move || meanwhile(|worker| async move { worker.next().await }, push));
    witness::good_ending("next_taken_out_first", move || {
        meanwhile(|worker| async move { worker.next_taken_out_first().await }, push)
    });
    witness::bad_ending("greet", move || meanwhile(|worker| async move { worker.greet(1).await }, name));
    witness::good_ending("greet_with_a_copy", move || {
        meanwhile(|worker| async move { worker.greet_with_a_copy(1).await }, name)
    });
}

/// While the one waits, another task of the same thread does something to the worker.
fn meanwhile<F: std::future::Future>(waits: fn(Rc<Worker>) -> F, other: fn(&Worker)) {
    let worker = Rc::new(Worker { queue: Mutex::new(VecDeque::from([5, 5])), names: DashMap::new() });
    worker.names.insert(1, "ferris".to_owned());
    let theirs = Rc::clone(&worker);
    witness::local(async {
        let others = async move {
            tokio::task::yield_now().await;
            other(&theirs);
        };
        tokio::join!(waits(worker), others)
    });
}
