use std::mem::size_of_val;

fn main() {
    let streams = || witness::local(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (one, two) = tokio::join!(TcpStream::connect(address), TcpStream::connect(address));
        (one.unwrap(), two.unwrap())
    });
    let told = |bytes: usize| (bytes >= 16384, format!("a future of {bytes} bytes"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let _inside = runtime.enter();
    let ((a, b), (c, d)) = (streams(), streams());
    let (large, seen) = told(size_of_val(&relays(a, b)));
    witness::bad("relays", large, seen);
    let (large, seen) = told(size_of_val(&relays_from_the_heap(c, d)));
    witness::good("relays_from_the_heap", large, seen);
    let (e, f) = streams();
    let (large, seen) = told(size_of_val(&sends_a_checksum(e)));
    witness::bad("sends_a_checksum", large, seen);
    let (large, seen) = told(size_of_val(&sends_a_checksum_from_a_block(f)));
    witness::good("sends_a_checksum_from_a_block", large, seen);
}
