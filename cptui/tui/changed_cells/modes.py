"""Terminal modes that Textual switches on and leaves on."""

from textual.driver import Driver

MOUSE_PIXELS_OFF = "\x1b[?1016l"


def putting_back(driver: type[Driver]) -> type[Driver]:
    """Return the driver, made to count its starts and to leave no mode on when it stops.

    Textual 8.2 switches mouse reports in pixels on where the terminal reports its size in
    band, and never off: the shell would get a line of numbers for every move of the mouse.
    """

    def start(self: Driver) -> None:
        self.starts = getattr(self, "starts", 0) + 1  # type: ignore[attr-defined]
        driver.start_application_mode(self)

    disable = getattr(driver, "_disable_mouse_support", None)
    if disable is None:
        return type(driver.__name__, (driver,), {"start_application_mode": start})

    def disable_all(self: Driver) -> None:
        disable(self)
        if getattr(self, "_mouse_pixels", False):
            self.write(MOUSE_PIXELS_OFF)
            self.flush()

    made = {"start_application_mode": start, "_disable_mouse_support": disable_all}
    return type(driver.__name__, (driver,), made)
