fn main() {
    witness::bad_stall("checksum", async { std::hint::black_box(checksum().await) });
    witness::good_stall("checksum_elsewhere", async { std::hint::black_box(checksum_elsewhere().await) });
}
