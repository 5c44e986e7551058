pub fn of_the_system() -> std::io::Result<String> {
    std::fs::read_to_string("/etc/hostname")
}
