use std::mem::size_of_val;

fn main() {
    let peer = || witness::local(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        TcpStream::connect(listener.local_addr().unwrap()).await.unwrap()
    });
    let told = |bytes: usize| (bytes >= 16384, format!("a future of {bytes} bytes"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let _inside = runtime.enter();
    let (a, b) = (peer(), peer());
    let (large, seen) = told(size_of_val(&serve(a)));
    witness::bad("serve", large, seen);
    let (large, seen) = told(size_of_val(&serve_boxed(b)));
    witness::good("serve_boxed", large, seen);
}
