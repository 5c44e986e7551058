fn main() {
    let seen = seen(true);
    witness::bad("loses_bytes", seen != "first, second", format!("of \"first, second\", read {seen:?}"));
    let seen = self::seen(false);
    witness::good("keeps_bytes", seen != "first, second", format!("of \"first, second\", read {seen:?}"));
}

/// What is read when the first word comes while an order is carried out.
fn seen(is_bad: bool) -> String {
    use std::io::Write;
    use std::thread;

    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let (sender, orders) = mpsc::channel(1);
    let peer = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client");
        thread::sleep(Duration::from_millis(50));
        sender.blocking_send(200).expect("a reader");
        thread::sleep(Duration::from_millis(100));
        stream.write_all(b"first, ").expect("a reader");
        thread::sleep(Duration::from_millis(300));
        stream.write_all(b"second").expect("a reader");
    });
    let seen = tokio_uring::start(async move {
        let stream = TcpStream::connect(address).await.expect("a peer");
        if is_bad {
            loses_bytes(stream, orders).await
        } else {
            keeps_bytes(stream, orders).await
        }
    });
    peer.join().expect("the peer ends");
    String::from_utf8(seen).expect("text")
}
