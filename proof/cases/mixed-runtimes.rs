fn main() {
    witness::quiet();
    witness::bad_ending("driven_by_another", || drop(driven_by_another().join().unwrap()));
    witness::good_ending("driven_by_its_own", || drop(driven_by_its_own().join().unwrap()));
    witness::good_ending("a_channel_alone", || drop(a_channel_alone().join().unwrap()));
}
