package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.insp.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class CheckCommandTest {

    @TempDir
    Path dir;

    @Test
    void namesThePlaceOfASyntaxError() throws IOException {
        Files.writeString(dir.resolve("a.insp"), "committee A\n  oops\n");
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new Main()).setOut(new PrintWriter(out)).execute("check", dir.toString());
        assertEquals(1, exit);
        assertTrue(out.toString().contains("a.insp:2:3: "), out.toString());
    }
}
