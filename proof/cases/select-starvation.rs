fn main() {
    witness::bad_ending("feeds_itself", || {
        witness::local(feeds_itself(orders()));
    });
    witness::good_ending("feeds_itself_well", || {
        witness::local(feeds_itself_well(orders()));
    });
    let beats = witness::in_an_hour(misses_its_beat(one_job())).expect("an end");
    witness::bad("misses_its_beat", beats < 3, told(beats));
    let beats = witness::in_an_hour(keeps_its_beat(one_job())).expect("an end");
    witness::good("keeps_its_beat", beats < 3, told(beats));
}

fn told(beats: u32) -> &'static str {
    if beats < 3 {
        "one heartbeat at most in two seconds, where one is due every 500 ms"
    } else {
        "a heartbeat every 500 ms"
    }
}

fn orders() -> mpsc::Receiver<u32> {
    let (sender, orders) = mpsc::channel(1);
    sender.try_send(4).unwrap();
    orders
}

fn one_job() -> mpsc::Receiver<()> {
    let (sender, jobs) = mpsc::channel(1);
    sender.try_send(()).unwrap();
    jobs
}
