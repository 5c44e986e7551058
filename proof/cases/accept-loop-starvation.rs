use std::time::Duration;

fn main() {
    let told = |answered: bool| if answered { "the second client is answered" } else { "the second client waits for ever" };
    let answered = witness::local(behind_a_silent_client(one_after_another));
    witness::bad("one_after_another", !answered, told(answered));
    let answered = witness::local(behind_a_silent_client(side_by_side));
    witness::good("side_by_side", !answered, told(answered));
    let answered = witness::local(behind_a_silent_client(greets_in_the_loop));
    witness::bad("greets_in_the_loop", !answered, told(answered));
    let answered = witness::local(behind_a_silent_client(greets_in_the_task));
    witness::good("greets_in_the_task", !answered, told(answered));
}

/// Is a client answered that comes after one who says and reads nothing?
async fn behind_a_silent_client<F>(serves: fn(TcpListener) -> F) -> bool
where
    F: std::future::Future<Output = io::Result<()>> + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::task::spawn_local(serves(listener));
    let _silent = TcpStream::connect(address).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let mut second = TcpStream::connect(address).await.unwrap();
    second.write_all(b"hello").await.unwrap();
    let read = tokio::time::timeout(Duration::from_secs(1), second.read(&mut [0; 8])).await;
    server.abort();
    matches!(read, Ok(Ok(n)) if n > 0)
}
