fn main() {
    let left = || IN_FLIGHT.swap(0, Ordering::SeqCst);
    witness::in_an_hour(ask(1000));
    let counted = left();
    witness::bad("counts", counted != 0, format!("{counted} in flight when nobody is"));
    witness::in_an_hour(ask_well(1000));
    let counted = left();
    witness::good("counts_by_guard", counted != 0, format!("{counted} in flight when nobody is"));

    let client = Client::default();
    let _ = witness::in_an_hour(client.call(1));
    witness::bad("call", client.pending() != 0, format!("{} pending after all calls failed", client.pending()));
    let client = Client::default();
    let _ = witness::in_an_hour(client.call_well(1));
    witness::good("call_well", client.pending() != 0, format!("{} pending after all calls failed", client.pending()));
}
