/// A paper of the block, to be ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its short form.
    pub text: String,
    /// The sentence of the guide that it stands for.
    pub sentence: String,
    /// Whether it is only taken along in case a PIN is not known.
    pub is_in_case: bool,
}
