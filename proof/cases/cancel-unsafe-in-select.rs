fn main() {
    if let Some(example) = witness::asked() {
        return run(&example);
    }
    let whole = |text: &Option<String>, wanted: &str| text.as_deref().is_some_and(|text| text.contains(wanted));
    let line = witness::printed("loses_half_a_line");
    witness::bad("loses_half_a_line", !whole(&line, "half and half"), "of `half and half`, the first half is lost");
    let line = witness::printed("keeps_half_a_line");
    witness::good("keeps_half_a_line", !whole(&line, "half and half"), "the line is whole");
    let frame = witness::printed("loses_step");
    witness::bad("loses_step", !whole(&frame, "[1, 2, 3, 4]"), "the frame never comes out");
    let frame = witness::printed("keeps_step");
    witness::good("keeps_step", !whole(&frame, "[1, 2, 3, 4]"), "the frame comes out");
    let passed = witness::local(jobs_of(true));
    witness::bad("loses_jobs", passed < 5, format!("{passed} of 5 jobs are passed on"));
    let passed = witness::local(jobs_of(false));
    witness::good("keeps_jobs", passed < 5, format!("{passed} of 5 jobs are passed on"));
}

fn run(example: &str) {
    witness::in_an_hour(async {
        match example {
            "loses_half_a_line" => drop(loses_half_a_line(BufReader::new(slow(b"half", b" and half\n"))).await),
            "keeps_half_a_line" => drop(keeps_half_a_line(BufReader::new(slow(b"half", b" and half\n"))).await),
            "loses_step" => drop(loses_step(slow(&[0, 0, 0, 4], &[1, 2, 3, 4]), order().await).await),
            _ => keeps_step(slow(&[0, 0, 0, 4], &[1, 2, 3, 4]), order().await).await,
        }
    });
}

/// A stream whose second half comes 50 ms after the first.
fn slow(first: &'static [u8], second: &'static [u8]) -> io::DuplexStream {
    let (mut writer, reader) = io::duplex(64);
    tokio::spawn(async move {
        writer.write_all(first).await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        writer.write_all(second).await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
    });
    reader
}

/// An order that comes after 20 ms.
async fn order() -> mpsc::Receiver<String> {
    let (give, orders) = mpsc::channel(1);
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(20)).await;
        give.send("an order".to_owned()).await.unwrap();
    });
    orders
}

/// How many of five jobs come out, when the next stage takes 20 ms for each.
async fn jobs_of(is_bad: bool) -> usize {
    let (give, jobs) = mpsc::channel(5);
    let (next, mut taken) = mpsc::channel(1);
    for job in 0..5 {
        give.send(job.to_string()).await.unwrap();
    }
    drop(give);
    let stage = async move {
        let mut passed = 0;
        while taken.recv().await.is_some() {
            passed += 1;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        passed
    };
    if is_bad {
        tokio::join!(loses_jobs(jobs, next), stage).1
    } else {
        tokio::join!(keeps_jobs(jobs, next), stage).1
    }
}
