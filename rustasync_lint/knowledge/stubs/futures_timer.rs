// What futures_timer declares, without bodies. Checked against 3.0.4.

use std::future::Future;
use std::time::Duration;

pub struct Delay;
impl Delay {
    pub fn new(dur: Duration) -> Delay;
    pub fn reset(&mut self, dur: Duration);
}
impl Future for Delay {
    type Output = ();
}
impl Drop for Delay {}
