/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a launched server does for clients that can do more, or less, than most. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EditorFeaturesTest {

	private static final String DOCUMENT = "file:///nowhere/a.insp";
	private static final String TEXT = """
			person Aa "甲" {
			  post "第一_书记*"
			}
			rectification R {
			  measure C1 "走访" {
			    leader Aa
			  }
			}
			""";

	@TempDir
	Path dir;

	@Test
	void aClientThatReadsNoMarkdownGetsPlainText() throws Exception {
		try (var server = session("\"textDocument\":{\"hover\":{\"contentFormat\":[\"plaintext\"]},"
				+ "\"completion\":{\"completionItem\":{\"documentationFormat\":[\"plaintext\",\"markdown\"]}}}")) {
			var contents = result(server, "hover", at(0, 8)).getAsJsonObject("contents");
			var text = contents.get("value").getAsString();
			assertEquals("plaintext", contents.get("kind").getAsString());
			assertTrue(text.contains("第一_书记*") && !text.contains("**") && !text.contains("\\"), text);
		}
		try (var server = session("\"textDocument\":{\"hover\":{\"contentFormat\":[\"markdown\",\"plaintext\"]}}")) {
			assertTrue(result(server, "hover", at(0, 8)).toString().contains("第一\\\\_书记\\\\*"));
		}
	}

	@Test
	void aClientIsToldToAskAgain() throws Exception {
		try (var server = session("\"workspace\":{\"codeLens\":{\"refreshSupport\":true},\"semanticTokens\":{\"refreshSupport\":true}}")) {
			for (var asked : List.of("workspace/codeLens/refresh", "workspace/semanticTokens/refresh")) {
				while (server.messages().stream().noneMatch(m -> m.has("method") && m.get("method").getAsString().equals(asked))) {
					assertTrue(server.readMessage(), asked);
				}
			}
		}
		try (var server = session("")) {
			result(server, "hover", at(0, 8));
			server.end();
			assertFalse(server.messages().toString().contains("refresh"));
		}
	}

	@Test
	void selectionGrowsFromTheWordToTheFile() throws Exception {
		try (var server = session("")) {
			var ranges = server.request("textDocument/selectionRange", "{\"textDocument\":{\"uri\":\"" + DOCUMENT
					+ "\"},\"positions\":[{\"line\":5,\"character\":12}]}").getAsJsonArray("result");
			var lines = new ArrayList<String>();
			for (var range = ranges.get(0).getAsJsonObject(); range != null; range = range.getAsJsonObject("parent")) {
				lines.add(place(range, "start") + "-" + place(range, "end"));
			}
			assertEquals("5:11-5:13", lines.get(0));
			assertTrue(lines.contains("4:2-6:3") && lines.contains("3:0-7:1"), lines.toString());
			assertEquals("0:0-8:0", lines.get(lines.size() - 1), lines.toString());
		}
	}

	@Test
	void coloursOfAPartAreThoseOfTheWholeThere() throws Exception {
		try (var server = session("")) {
			var whole = colours(server, "semanticTokens/full", "");
			var part = colours(server, "semanticTokens/range", ",\"range\":{\"start\":{\"line\":4,\"character\":0},"
					+ "\"end\":{\"line\":5,\"character\":99}}");
			assertEquals(whole.stream().filter(token -> token.startsWith("4:") || token.startsWith("5:")).toList(), part);
			assertFalse(part.isEmpty());
		}
	}

	/** The tokens with their places counted from the start of the file. */
	private static List<String> colours(LaunchedServer server, String question, String more) throws IOException {
		var data = result(server, question, "{\"textDocument\":{\"uri\":\"" + DOCUMENT + "\"}" + more + "}").getAsJsonArray("data");
		var tokens = new ArrayList<String>();
		int line = 0;
		int column = 0;
		for (int i = 0; i < data.size(); i += 5) {
			column = number(data, i) == 0 ? column + number(data, i + 1) : number(data, i + 1);
			line += number(data, i);
			tokens.add(line + ":" + column + " " + number(data, i + 2) + " " + number(data, i + 3));
		}
		return tokens;
	}

	private static int number(JsonArray data, int index) {
		return data.get(index).getAsInt();
	}

	private static String place(JsonObject range, String end) {
		var position = range.getAsJsonObject("range").getAsJsonObject(end);
		return position.get("line").getAsInt() + ":" + position.get("character").getAsInt();
	}

	private LaunchedServer session(String capabilities) throws IOException {
		var server = LaunchedServer.start(dir);
		server.initialize("\"capabilities\":{" + capabilities + '}');
		server.open(DOCUMENT, TEXT);
		return server;
	}

	private static JsonObject result(LaunchedServer server, String question, String params) throws IOException {
		return server.request("textDocument/" + question, params).getAsJsonObject("result");
	}

	private static String at(int line, int character) {
		return "{\"textDocument\":{\"uri\":\"" + DOCUMENT + "\"},\"position\":{\"line\":" + line + ",\"character\":" + character + "}}";
	}
}
