fn main() {
    let lost = lost(true);
    witness::bad("next_sent", lost, told(lost));
    let lost = self::lost(false);
    witness::good("next_well", lost, told(lost));
    let kept = witness::in_an_hour(async {
        let mut inbox = one_letter();
        let _ = timeout(Duration::from_millis(10), inbox.next_kept()).await;
        inbox.next_kept().await
    });
    let lost = !matches!(kept, Some(Some((_, letter))) if letter == "a letter");
    witness::good("next_kept", lost, told(lost));
}

fn told(lost: bool) -> &'static str {
    if lost {
        "after a timeout the letter is nowhere"
    } else {
        "after a timeout the letter is still there"
    }
}

fn one_letter() -> Inbox {
    let (sender, letters) = mpsc::channel(1);
    sender.try_send("a letter".to_owned()).unwrap();
    Inbox::new(letters)
}

fn lost(is_bad: bool) -> bool {
    let left = witness::in_an_hour(async {
        let mut inbox = one_letter();
        let sent = if is_bad { inbox.impatient().await } else { inbox.patient().await };
        assert!(sent.is_none());
        inbox.letters.try_recv().ok()
    });
    left.expect("an end").is_none()
}
