/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.html;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

/** A tab, used as a person would: by mouse, keys and fingers; and what a person would see. */
public final class BrowserTab {

	/** Keys that are not the character that they type: code and virtual key. */
	private static final Map<String, Integer> KEYS = Map.of("Enter", 13, "Escape", 27, "Tab", 9,
			"ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40);
	static final int SHIFT = 8;

	private final DevTools tools;

	BrowserTab(HttpClient http, URI address) throws Exception {
		tools = new DevTools(http, address);
		for (var domain : List.of("Page", "Runtime", "Network", "Log")) {
			tools.send(domain + ".enable", Map.of());
		}
		size(1400, 900);
	}

	/** Sets the size of the window, in pixels. */
	public void size(int width, int height) throws Exception {
		tools.send("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	/** Opens a page and waits until it is shown. */
	public void open(URI page) throws Exception {
		tools.send("Page.navigate", Map.of("url", page.toString()));
		for (int i = 0; i < 100 && !eval("location.href !== 'about:blank' && document.readyState === 'complete'").getAsBoolean(); i++) {
			Thread.sleep(50);
		}
		settle();
	}

	/** The value of an expression. */
	public JsonElement eval(String expression) throws Exception {
		var answer = tools.send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
		if (answer.has("exceptionDetails")) {
			throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
		}
		var value = answer.getAsJsonObject("result").get("value");
		return value == null ? JsonNull.INSTANCE : value;
	}

	/** The value of an expression that is a text. */
	public String text(String expression) throws Exception {
		return eval(expression).getAsString();
	}

	/** The value of an expression that is a number. */
	public double number(String expression) throws Exception {
		return eval(expression).getAsDouble();
	}

	/** The value of an expression that is true or false. */
	public boolean is(String expression) throws Exception {
		return eval(expression).getAsBoolean();
	}

	/** Waits until the page has shown the effects of what was done. */
	public void settle() throws Exception {
		eval("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
	}

	/** The middle of the first element that a selector finds. */
	public double[] middle(String selector) throws Exception {
		var box = eval("(box => [box.x + box.width / 2, box.y + box.height / 2])(document.querySelector(`" + selector
				+ "`).getBoundingClientRect())").getAsJsonArray();
		return new double[] { box.get(0).getAsDouble(), box.get(1).getAsDouble() };
	}

	/** Sends an event of the mouse. */
	public void mouse(String type, double x, double y, Map<String, ?> more) throws Exception {
		var event = new HashMap<String, Object>(Map.of("type", type, "x", x, "y", y));
		event.putAll(more);
		tools.send("Input.dispatchMouseEvent", event);
	}

	/** Moves the mouse over the first element that a selector finds. */
	public void point(String selector) throws Exception {
		var at = middle(selector);
		mouse("mouseMoved", at[0], at[1], Map.of());
		settle();
	}

	/** Clicks the first element that a selector finds. */
	public void click(String selector) throws Exception {
		var at = middle(selector);
		drag(at[0], at[1], at[0], at[1]);
	}

	/** Presses the mouse at one point and lets it go at another. */
	public void drag(double fromX, double fromY, double toX, double toY) throws Exception {
		var left = Map.of("button", "left", "buttons", 1, "clickCount", 1);
		mouse("mouseMoved", fromX, fromY, Map.of());
		mouse("mousePressed", fromX, fromY, left);
		if (fromX != toX || fromY != toY) {
			mouse("mouseMoved", (fromX + toX) / 2, (fromY + toY) / 2, left);
			mouse("mouseMoved", toX, toY, left);
		}
		mouse("mouseReleased", toX, toY, left);
		settle();
	}

	/** Turns the wheel of the mouse. */
	public void wheel(double x, double y, double delta) throws Exception {
		mouse("mouseWheel", x, y, Map.of("deltaX", 0, "deltaY", delta));
		settle();
	}

	/** Fingers at some points; none lifts them. */
	public void touch(String type, double[]... points) throws Exception {
		tools.send("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints",
				IntStream.range(0, points.length).mapToObj(i -> Map.of("x", points[i][0], "y", points[i][1], "id", i)).toList()));
		settle();
	}

	/** Types a text where the cursor is. */
	public void type(String text) throws Exception {
		tools.send("Input.insertText", Map.of("text", text));
		settle();
	}

	/** Presses a key. */
	public void key(String key) throws Exception {
		key(key, 0);
	}

	/** Presses a key while others are held. */
	public void key(String key, int modifiers) throws Exception {
		int code = KEYS.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
		var event = new HashMap<String, Object>(Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "modifiers", modifiers));
		if (key.length() == 1 || key.equals("Enter")) {
			event.put("text", key.equals("Enter") ? "\r" : key);
		}
		event.put("type", "keyDown");
		tools.send("Input.dispatchKeyEvent", event);
		event.put("type", "keyUp");
		event.remove("text");
		tools.send("Input.dispatchKeyEvent", event);
		settle();
	}

	/** Light or dark, as the system would say. */
	public void scheme(String scheme) throws Exception {
		tools.send("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
		settle();
	}

	/** Screen or paper. */
	public void media(String media) throws Exception {
		tools.send("Emulation.setEmulatedMedia", Map.of("media", media));
		settle();
	}

	/** Closes the tab. */
	public void close() throws Exception {
		tools.send("Page.close", Map.of());
	}

	/** A picture of what is seen. */
	public byte[] screenshot() throws Exception {
		return Base64.getDecoder().decode(tools.send("Page.captureScreenshot", Map.of("format", "png")).get("data").getAsString());
	}

	/** The page as it is printed. */
	public byte[] pdf() throws Exception {
		var printed = tools.send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
		return Base64.getDecoder().decode(printed.get("data").getAsString());
	}

	/** Keeps a file among those that people look at after the tests. */
	public void save(byte[] bytes, String name) throws Exception {
		var folder = Files.createDirectories(Path.of("target", "pages"));
		Files.write(folder.resolve(name), bytes);
	}

	/** The addresses that were asked for. */
	public List<String> requests() {
		return tools.events("Network.requestWillBeSent").stream().map(e -> e.getAsJsonObject("request").get("url").getAsString()).distinct()
				.toList();
	}

	/** The messages that the console shows. */
	public List<String> consoleMessages() {
		return Stream.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
				.flatMap(method -> tools.events(method).stream()).map(Object::toString).toList();
	}
}
