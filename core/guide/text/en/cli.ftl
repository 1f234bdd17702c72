# Messages of the terminal program only: their ids begin with cli-.
