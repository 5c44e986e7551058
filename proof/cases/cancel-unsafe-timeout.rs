fn main() {
    let told = |records: &[[u8; 4]]| format!("of 1 to 8 in two halves, read {records:?}");
    let whole = [[1, 2, 3, 4], [5, 6, 7, 8]];
    let read = read(true);
    witness::bad("loses_its_place", read != whole, told(&read));
    let read = self::read(false);
    witness::good("keeps_its_place", read != whole, told(&read));

    let ended = |frame: &Option<io::Result<Vec<u8>>>| match frame {
        None => "the frame never comes".to_owned(),
        Some(frame) => format!("{frame:?}"),
    };
    let frame = witness::in_an_hour(async { asks_twice(halves(&[0, 0, 0, 4], &[1, 2, 3, 4])).await });
    let right = matches!(&frame, Some(Ok(bytes)) if bytes == &[1, 2, 3, 4]);
    witness::bad("asks_twice", !right, ended(&frame));
    let frame = witness::in_an_hour(async { asks_once(halves(&[0, 0, 0, 4], &[1, 2, 3, 4])).await });
    let late = matches!(&frame, Some(Err(error)) if error.kind() == io::ErrorKind::TimedOut);
    witness::good("asks_once", !late, "the caller is told that the time is up");
}

fn read(is_bad: bool) -> Vec<[u8; 4]> {
    let records = witness::in_an_hour(async {
        let input = halves(&[1, 2], &[3, 4, 5, 6, 7, 8]);
        if is_bad {
            loses_its_place(input).await
        } else {
            keeps_its_place(input).await
        }
    });
    records.expect("an end").expect("a stream")
}

/// A stream whose second part comes later than anybody waits at once; then it is closed.
fn halves(first: &'static [u8], second: &'static [u8]) -> io::DuplexStream {
    let (mut writer, reader) = io::duplex(64);
    tokio::spawn(async move {
        io::AsyncWriteExt::write_all(&mut writer, first).await.unwrap();
        tokio::time::sleep(PATIENCE * 2).await;
        let _ = io::AsyncWriteExt::write_all(&mut writer, second).await;
        tokio::time::sleep(PATIENCE * 2).await;
    });
    reader
}
