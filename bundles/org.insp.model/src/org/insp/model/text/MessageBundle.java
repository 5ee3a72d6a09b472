/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.insp.model.Language;

/**
 * The messages of one package: {@code messages.properties} (English) and {@code messages_zh.properties} beside its classes, in
 * UTF-8. Unlike a ResourceBundle it never uses the default locale, and a class loader of OSGi or of the class path serves alike.
 */
public final class MessageBundle {

	private static final Map<String, MessageBundle> LOADED = new ConcurrentHashMap<>();
	/** A slot, with the space that sets words in Latin letters off from the Chinese ones beside it. */
	private static final Pattern SLOT = Pattern.compile("((?<=\\p{IsHan}) )?\\{(\\d+)\\}( (?=\\p{IsHan}))?");

	private final String name;
	private final Properties texts;

	private MessageBundle(String name, Properties texts) {
		this.name = name;
		this.texts = texts;
	}

	/** The messages of the package of a class. */
	public static MessageBundle of(Class<?> anchor, Language language) {
		var file = language == Language.ZH ? "messages_zh.properties" : "messages.properties";
		return LOADED.computeIfAbsent(anchor.getPackageName() + '/' + file, name -> load(anchor, file, name));
	}

	private static MessageBundle load(Class<?> anchor, String file, String name) {
		var texts = new Properties();
		try (var in = anchor.getResourceAsStream(file)) {
			if (in == null) {
				throw new MissingResourceException("No " + name, name, "");
			}
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new MessageBundle(name, texts);
	}

	/** The text of a key, its slots not filled. */
	public String get(String key) {
		var text = texts.getProperty(key);
		if (text == null) {
			throw new MissingResourceException("No " + key + " in " + name, name, key);
		}
		return text;
	}

	/** The text of a key with its slots {0}, {1} … filled. */
	public String get(String key, Object... arguments) {
		return fill(get(key), arguments);
	}

	/** All keys. */
	public Set<String> keys() {
		return texts.stringPropertyNames();
	}

	/**
	 * Fills the slots {0}, {1} … of a template; a slot without argument stays. A space between a slot and Chinese text goes where the
	 * argument is Chinese too.
	 */
	public static String fill(String template, Object... arguments) {
		return SLOT.matcher(template).replaceAll(slot -> {
			int i = Integer.parseInt(slot.group(2));
			if (i >= arguments.length) {
				return Matcher.quoteReplacement(slot.group());
			}
			var words = String.valueOf(arguments[i]);
			var before = slot.group(1) == null || isChinese(words, 0) ? "" : " ";
			var after = slot.group(3) == null || isChinese(words, words.length() - 1) ? "" : " ";
			return Matcher.quoteReplacement(before + words + after);
		});
	}

	private static boolean isChinese(String words, int index) {
		return !words.isEmpty()
				&& (words.charAt(index) == '“' || words.charAt(index) == '”' || Character.isIdeographic(words.charAt(index)));
	}
}
