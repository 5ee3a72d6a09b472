/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The engine's own messages: {@code messages.properties} (English) beside a class, and translations such as
 * {@code messages_zh.properties}, in UTF-8. The default locale plays no part; a language without translation gets English.
 */
public final class EngineMessages {

	private static final Pattern SLOT = Pattern.compile("\\{(\\d+)\\}");
	private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

	private EngineMessages() {
	}

	/**
	 * Returns a message with its slots {0}, {1} … filled.
	 *
	 * @param anchor a class of the package that the messages belong to
	 * @param locale the language
	 * @param key the key of the message
	 * @param arguments the values of the slots; a slot without value stays as it is
	 */
	public static String get(Class<?> anchor, Locale locale, String key, Object... arguments) {
		var text = of(anchor, locale).getProperty(key);
		if (text == null) {
			throw new MissingResourceException("No " + key + " beside " + anchor.getName(), anchor.getName(), key);
		}
		return SLOT.matcher(text).replaceAll(slot -> {
			int index = Integer.parseInt(slot.group(1));
			return Matcher.quoteReplacement(index < arguments.length ? String.valueOf(arguments[index]) : slot.group());
		});
	}

	private static Properties of(Class<?> anchor, Locale locale) {
		return LOADED.computeIfAbsent(anchor.getPackageName() + '_' + locale.getLanguage(), key -> {
			var texts = load(anchor, "messages.properties", new Properties());
			return load(anchor, "messages_" + locale.getLanguage() + ".properties", new Properties(texts));
		});
	}

	/** Adds what a file holds, if there is such a file. */
	private static Properties load(Class<?> anchor, String file, Properties texts) {
		try (var in = anchor.getResourceAsStream(file)) {
			if (in != null) {
				texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			}
			return texts;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
