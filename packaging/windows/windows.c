/* Which windows are there: prints the class of each, one a line. Stands in for a user's eyes in the proof under Wine. */
#include <stdio.h>
#include <windows.h>

static BOOL CALLBACK print(HWND window, LPARAM unused) {
    char class[200], title[200];
    (void)unused;
    GetClassNameA(window, class, sizeof class);
    GetWindowTextA(window, title, sizeof title);
    printf("%s\t%s\n", class, title);
    return TRUE;
}

int main(void) { return EnumWindows(print, 0) ? 0 : 1; }
