use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpStream};

use kigen_card::{CardTransport, TransportError};
use kigen_simulator::SimulatedCard;

/// A request of pcscd's virtual reader to a card (vsmartcard, vpcd.h): a two-byte length, then that many bytes. It has
/// no `Debug`: a command may hold a PIN.
pub(super) enum Message {
    PowerOff,
    PowerOn,
    Reset,
    Atr,
    Command(Vec<u8>),
}

impl Message {
    fn of(bytes: Vec<u8>) -> Self {
        match bytes.as_slice() {
            [0] => Self::PowerOff,
            [1] => Self::PowerOn,
            [2] => Self::Reset,
            [4] => Self::Atr,
            _ => Self::Command(bytes),
        }
    }

    /// What the card answers, if it is to answer.
    ///
    /// # Errors
    /// [`TransportError`] when the card leaves the field.
    pub(super) fn answer(&self, card: &mut SimulatedCard) -> Result<Option<Vec<u8>>, TransportError> {
        match self {
            Self::PowerOff => card.power_off(),
            Self::PowerOn => card.power_on(),
            Self::Reset => card.warm_reset(),
            Self::Atr => return Ok(Some(card.atr())),
            Self::Command(command) => return card.transceive(command).map(Some),
        }
        Ok(None)
    }
}

/// The card's end of the connection to the virtual reader.
pub(super) struct Vpcd<S>(S);

impl Vpcd<Prompt> {
    /// Connects to the virtual reader on this machine.
    pub(super) fn connect(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_nodelay(true)?;
        Ok(Self::over(Prompt(stream)))
    }
}

impl<S: Read + Write> Vpcd<S> {
    /// Over a connection that stands.
    pub(super) const fn over(connection: S) -> Self {
        Self(connection)
    }

    /// Waits for the next message.
    pub(super) fn receive(&mut self) -> io::Result<Message> {
        let mut length = [0; 2];
        self.0.read_exact(&mut length)?;
        let mut bytes = vec![0; u16::from_be_bytes(length).into()];
        self.0.read_exact(&mut bytes)?;
        Ok(Message::of(bytes))
    }

    /// Answers a command or the request for the ATR.
    pub(super) fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let length = u16::try_from(bytes.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        self.0.write_all(&[&length.to_be_bytes(), bytes].concat())
    }
}

/// vpcd sends length and body separately and waits for the acknowledgement of the first: unless it is immediate, each
/// command costs 40 ms. The kernel resets the option after each receive.
pub(super) struct Prompt(TcpStream);

impl Read for Prompt {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let count = self.0.read(bytes)?;
        #[cfg(target_os = "linux")]
        socket2::SockRef::from(&self.0).set_tcp_quickack(true)?;
        Ok(count)
    }
}

impl Write for Prompt {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
