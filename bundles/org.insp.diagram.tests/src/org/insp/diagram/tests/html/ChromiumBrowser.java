/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.html;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.google.gson.JsonParser;

/** A Chromium without a window and with an empty profile, steered by its DevTools protocol. */
public final class ChromiumBrowser implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "google-chrome", "chromium-browser");
	private static final List<String> FLAGS = List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
			"--disable-dev-shm-usage", "--force-color-profile=srgb", "--window-size=1400,900", "--remote-debugging-port=0");
	private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");

	private final HttpClient http = HttpClient.newHttpClient();
	private final Process process;
	private final String address;

	private ChromiumBrowser(Process process, String address) {
		this.process = process;
		this.address = address;
	}

	/**
	 * Starts the Chromium of this machine. A machine that has none fails the test, unless it is said that it has none.
	 *
	 * @param profile a folder that does not exist yet
	 */
	public static ChromiumBrowser required(Path profile) throws IOException {
		var program = installed();
		if (program.isEmpty()) {
			Assumptions.assumeFalse("none".equals(System.getProperty("insp.chromium")), "switched off by -Dinsp.chromium=none");
			fail("no chromium, google-chrome or chromium-browser on the path; -Dinsp.chromium=none leaves the tests of the page out");
		}
		return start(program.get(), Files.createDirectory(profile));
	}

	/** The Chromium of this machine. */
	private static Optional<Path> installed() {
		var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return NAMES.stream()
				.flatMap(name -> Stream.of(path.split(":")).filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name)))
				.filter(Files::isExecutable).findFirst();
	}

	private static ChromiumBrowser start(Path program, Path profile) throws IOException {
		var command = Stream.of(List.of(program.toString()), FLAGS, List.of("--user-data-dir=" + profile, "about:blank"))
				.flatMap(List::stream).toList();
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("HOME", profile.toString());
		var process = builder.start();
		var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		var output = new StringBuilder();
		for (var line = lines.readLine(); line != null; line = lines.readLine()) {
			var match = LISTENING.matcher(line);
			if (match.find()) {
				drain(lines);
				return new ChromiumBrowser(process, match.group(1));
			}
			output.append(line).append('\n');
		}
		throw new IOException("Chromium did not start:\n" + output);
	}

	/** A full pipe would stop it. */
	private static void drain(BufferedReader lines) {
		var thread = new Thread(() -> lines.lines().forEach(line -> {}), "Chromium's output");
		thread.setDaemon(true);
		thread.start();
	}

	/** A new tab. */
	public BrowserTab tab() throws Exception {
		var create = HttpRequest.newBuilder(URI.create("http://" + address + "/json/new?about:blank")).PUT(BodyPublishers.noBody()).build();
		var page = JsonParser.parseString(http.send(create, BodyHandlers.ofString()).body()).getAsJsonObject();
		return new BrowserTab(http, URI.create(page.get("webSocketDebuggerUrl").getAsString()));
	}

	@Override
	public void close() throws InterruptedException {
		var family = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
		process.destroy();
		process.waitFor(5, TimeUnit.SECONDS);
		family.forEach(ProcessHandle::destroyForcibly);
		process.waitFor();
	}
}
