fn main() {
    let closed = Arc::new(AtomicBool::new(false));
    witness::local(leave(Arc::clone(&closed)));
    tell(witness::bad, "leave", &closed);
    let closed = Arc::new(AtomicBool::new(false));
    witness::local(leave_politely(Arc::clone(&closed)));
    tell(witness::good, "leave_politely", &closed);
}

fn tell(told: fn(&str, bool, &'static str), example: &str, closed: &AtomicBool) {
    if closed.load(Ordering::SeqCst) {
        told(example, false, "the session was closed before the program ended");
    } else {
        told(example, true, "the program ended and the session was still open");
    }
}
