use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpStream};

/// A request of pcscd's virtual reader to a card (vsmartcard, vpcd.h): a two-byte length, then that many bytes. It has
/// no `Debug`: a command may hold a PIN.
pub(super) enum Message {
    PowerOff,
    PowerOn,
    Reset,
    Atr,
    Command(Vec<u8>),
}

/// The card's end of the connection to the virtual reader.
pub(super) struct Vpcd(TcpStream);

impl Vpcd {
    /// Connects to the virtual reader on this machine.
    pub(super) fn connect(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_nodelay(true)?;
        Ok(Self(stream))
    }

    /// Waits for the next message.
    pub(super) fn receive(&mut self) -> io::Result<Message> {
        let mut length = [0; 2];
        self.read(&mut length)?;
        let mut bytes = vec![0; u16::from_be_bytes(length).into()];
        self.read(&mut bytes)?;
        Ok(match bytes.as_slice() {
            [0] => Message::PowerOff,
            [1] => Message::PowerOn,
            [2] => Message::Reset,
            [4] => Message::Atr,
            _ => Message::Command(bytes),
        })
    }

    /// vpcd sends length and body separately and waits for the acknowledgement of the first: unless it is immediate,
    /// each command costs 40 ms. The kernel resets the option after each receive.
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        let mut filled = 0;
        while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            let count = self.0.read(rest)?;
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            filled += count;
            #[cfg(target_os = "linux")]
            socket2::SockRef::from(&self.0).set_tcp_quickack(true)?;
        }
        Ok(())
    }

    /// Answers a command or the request for the ATR.
    pub(super) fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        let length = u16::try_from(bytes.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        self.0.write_all(&[&length.to_be_bytes(), bytes].concat())
    }
}
