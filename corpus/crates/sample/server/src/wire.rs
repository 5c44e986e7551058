//! Frames: four bytes of length, then as many bytes of text.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

pub async fn read_frame(input: &mut (impl AsyncRead + Unpin)) -> io::Result<String> {
    let length = input.read_u32().await?;
    let mut bytes = vec![0; length as usize];
    input.read_exact(&mut bytes).await?;
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

pub async fn write_frame(output: &mut (impl AsyncWrite + Unpin), text: &str) -> io::Result<()> {
    output.write_u32(text.len() as u32).await?;
    output.write_all(text.as_bytes()).await
}
