fn main() {
    let one = || Arc::new(Semaphore::new(1));
    witness::bad_ending("never_ends", move || {
        witness::local(never_ends(one()));
    });
    witness::good_ending("ends", move || {
        witness::local(ends(one()));
    });
    witness::good_ending("ends_as_well", move || {
        witness::local(ends_as_well(one()));
    });
}
