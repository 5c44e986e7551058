use std::{io, path::Path, sync::Mutex};
use tokio::{net::TcpStream, sync::mpsc, time};

mod config;

struct Mailer {
    queue: Mutex<Vec<String>>,
    client: TcpStream,
}

impl Mailer {
    async fn flush(&self) -> io::Result<()> {
        let mut queue = self.queue.lock().unwrap();
        for job in queue.drain(..) {
            self.client.writable().await?;
            self.client.try_write(job.as_bytes())?;
        }
        Ok(())
    }
}

async fn serve(mailer: Mailer, mut jobs: mpsc::Receiver<String>) -> io::Result<()> {
    let sender = config::load(Path::new("mailer.toml"));
    while let Some(job) = jobs.recv().await {
        mailer.queue.lock().unwrap().push(format!("{sender}: {job}"));
        mailer.flush().await?;
    }
    time::sleep(time::Duration::from_secs(1)).await;
    Ok(())
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let (sender, jobs) = mpsc::channel(8);
    sender.try_send("hello".to_string()).ok();
    let client = TcpStream::connect("127.0.0.1:25").await?;
    serve(Mailer { queue: Mutex::default(), client }, jobs).await
}
