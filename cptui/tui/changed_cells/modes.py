"""Terminal modes that Textual switches on and leaves on."""

from textual.driver import Driver

MOUSE_PIXELS_OFF = "\x1b[?1016l"


def putting_back(driver: type[Driver]) -> type[Driver]:
    """Return the driver, made to switch mouse reports in pixels off when it stops.

    Textual 8.2 switches them on where the terminal reports its size in band, and never off:
    the shell would get a line of numbers for every move of the mouse.
    """
    disable = getattr(driver, "_disable_mouse_support", None)
    if disable is None:
        return driver

    def disable_all(self: Driver) -> None:
        disable(self)
        if getattr(self, "_mouse_pixels", False):
            self.write(MOUSE_PIXELS_OFF)
            self.flush()

    return type(driver.__name__, (driver,), {"_disable_mouse_support": disable_all})
