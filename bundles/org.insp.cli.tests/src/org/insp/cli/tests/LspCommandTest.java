/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The language server as an editor starts it. */
class LspCommandTest {

	private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
	private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}";
	private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

	@Test
	void endsWhenTold() {
		var result = Cli.plain().in(messages(INITIALIZE, SHUTDOWN, EXIT)).call("lsp");
		assertEquals(0, result.exit(), result.err());
		assertTrue(result.out().startsWith("Content-Length: "), result.out());
	}

	@Test
	void endsWithTheStreamOfAnEditorThatIsGone() {
		assertEquals(1, Cli.plain().in(messages(INITIALIZE)).call("lsp").exit());
	}

	private static String messages(String... bodies) {
		return Arrays.stream(bodies).map(b -> "Content-Length: " + b.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + b).collect(Collectors.joining());
	}
}
