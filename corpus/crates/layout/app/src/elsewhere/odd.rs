pub mod below;

pub async fn strange() {
    super::nap(crate::SHORT); //~ blocking-sleep
}
