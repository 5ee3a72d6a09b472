/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.policy.ShippedPolicies;
import org.insp.model.rules.language.LanguageErrors;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The rules for readers: as data, as text, as Markdown. Hovers, preferences, SARIF and the documentation show the same. */
public final class RuleCatalogue {

	/**
	 * A rule.
	 *
	 * @param id its id
	 * @param group the name of its group
	 * @param severity its severity where no one sets another
	 * @param name what people call it
	 * @param message the template of its message, an ellipsis for each argument
	 * @param explanation what it wants and why
	 * @param source where it comes from
	 * @param bad an example that violates it; the places are marked
	 * @param good an example that does not violate it
	 */
	public record Entry(String id, String group, Severity severity, String name, String message, String explanation, String source,
			String bad, String good) {
	}

	private final Language language;
	private final MessageBundle texts;
	private final List<Entry> entries;
	private final List<Entry> languageErrors;
	private final UnaryOperator<String> examples;

	/**
	 * @param language the language
	 * @param keywords gives the keyword for a slot of a message
	 */
	public RuleCatalogue(Language language, UnaryOperator<String> keywords) {
		this(language, keywords, UnaryOperator.identity());
	}

	/**
	 * @param language the language
	 * @param keywords gives the keyword for a slot of a message
	 * @param examples changes the examples as they are printed, such as translates them
	 */
	public RuleCatalogue(Language language, UnaryOperator<String> keywords, UnaryOperator<String> examples) {
		this.language = language;
		this.examples = examples;
		this.texts = MessageBundle.of(RuleCatalogue.class, language);
		this.entries =
				RuleRegistry.GROUPS.stream().flatMap(group -> group.rules().stream().map(rule -> entry(rule, group, keywords))).toList();
		this.languageErrors = LanguageErrors.ids().stream().map(this::languageError).toList();
	}

	private Entry languageError(String id) {
		return new Entry(id, texts.get("group.language"), Severity.ERROR, LanguageErrors.name(id, language), "",
				LanguageErrors.explanation(id, language), "", "", "");
	}

	private Entry entry(Rule<?> rule, RuleRegistry.Group group, UnaryOperator<String> keywords) {
		var words = rule.texts(language);
		return new Entry(rule.id(), texts.get("group." + group.key()), rule.defaultSeverity(), words.name(),
				words.message(keywords).replaceAll("\\{\\d+\\}", "…"), words.explanation(keywords), words.source(), example(rule, "bad"),
				example(rule, "good"));
	}

	/** All rules, in order. */
	public List<Entry> entries() {
		return entries;
	}

	/** The errors of reading and linking a text, which no one can switch off; they have no examples. */
	public List<Entry> languageErrors() {
		return languageErrors;
	}

	/** Returns the rule or the error of the language that has an id. */
	public Optional<Entry> entry(String id) {
		return Stream.concat(entries.stream(), languageErrors.stream()).filter(e -> e.id().equals(id)).findFirst();
	}

	/** One line for each rule and each error of the language, under the names of their groups, and one for each policy that is shipped. */
	public String overview() {
		return Stream.concat(entries.stream(), languageErrors.stream())
				.collect(Collectors.groupingBy(Entry::group, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
				.map(group -> heading(group.getKey(), group.getValue().get(0)) + '\n' + lines(group.getValue()))
				.collect(Collectors.joining("\n")) + '\n' + texts.get("catalogue.policies") + '\n' + policies();
	}

	private String heading(String group, Entry first) {
		return group + " · " + (isLanguageError(first) ? texts.get("catalogue.fixed") : setting(first));
	}

	private static boolean isLanguageError(Entry entry) {
		return LanguageErrors.isError(entry.id());
	}

	private String lines(List<Entry> group) {
		int width = Stream.concat(entries.stream(), languageErrors.stream()).mapToInt(e -> e.id().length()).max().orElse(0);
		int severityWidth = entries.stream().mapToInt(e -> severity(e).length()).max().orElse(0);
		return group.stream().map(e -> "  " + padded(e.id(), width) + "  " + padded(severity(e), severityWidth) + "  " + e.name() + '\n')
				.collect(Collectors.joining());
	}

	/** The setting by which a policy names the group of a rule. */
	private String setting(Entry entry) {
		var group = RuleRegistry.find(entry.id()).orElseThrow().group();
		return texts.get("catalogue.group") + ' ' + (language == Language.ZH ? ElementLabels.term(group, language) : group.getLiteral());
	}

	private String policies() {
		int width = ShippedPolicies.NAMES.stream().mapToInt(name -> ShippedPolicies.address(name).length()).max().orElse(0);
		return ShippedPolicies.NAMES.stream()
				.map(name -> "  " + padded(ShippedPolicies.address(name), width) + "  " + ShippedPolicies.purpose(name, language) + '\n')
				.collect(Collectors.joining());
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(width - text.length());
	}

	/** A rule as plain text. */
	public String text(Entry entry) {
		var head =
				entry.id() + ": " + entry.name() + " (" + severity(entry) + ", " + entry.group() + ")\n\n" + entry.explanation() + "\n\n";
		return isLanguageError(entry)
				? head + texts.get("catalogue.fixed") + '\n'
				: head + texts.get("catalogue.message", entry.message()) + '\n' + texts.get("catalogue.source", entry.source()) + "\n\n"
						+ texts.get("catalogue.bad") + "\n\n" + examples.apply(entry.bad()).indent(4) + '\n' + texts.get("catalogue.good")
						+ "\n\n"
						+ examples.apply(entry.good()).indent(4);
	}

	/** A rule as Markdown, without a heading. */
	public String markdown(Entry entry) {
		var head = "**" + escaped(entry.name()) + "** · " + severity(entry) + " · " + entry.group() + "\n\n" + escaped(entry.explanation())
				+ "\n\n";
		return isLanguageError(entry)
				? head
				: head + escaped(texts.get("catalogue.message", entry.message())) + "\n\n"
						+ escaped(texts.get("catalogue.source", entry.source()))
						+ "\n\n"
						+ texts.get("catalogue.bad") + "\n\n" + fenced(examples.apply(entry.bad())) + '\n' + texts.get("catalogue.good")
						+ "\n\n"
						+ fenced(examples.apply(entry.good()));
	}

	/** All rules and all errors of the language as a document in Markdown. */
	public String markdown() {
		var out = new StringBuilder("# " + texts.get("catalogue.title") + '\n');
		var group = "";
		for (var entry : entries) {
			if (!entry.group().equals(group)) {
				group = entry.group();
				out.append("\n## ").append(group).append("\n\n`").append(setting(entry)).append("`\n");
			}
			out.append("\n### ").append(entry.id()).append("\n\n").append(markdown(entry));
		}
		out.append("\n## ").append(texts.get("group.language")).append("\n\n").append(texts.get("catalogue.fixed")).append('\n');
		languageErrors.forEach(entry -> out.append("\n### ").append(entry.id()).append("\n\n").append(markdown(entry)));
		return out.toString();
	}

	private String severity(Entry entry) {
		return ElementLabels.term(entry.severity(), language);
	}

	private static String fenced(String example) {
		return "```insp\n" + example + "```\n";
	}

	/** In Markdown a word in angle brackets would be taken for HTML, and stars for emphasis. */
	private static String escaped(String text) {
		return text.replaceAll("([<>*_`])", "\\\\$1");
	}

	/** The fixture beside the rule; the marks that tests read become arrows, the import of what all fixtures share goes. */
	private static String example(Rule<?> rule, String kind) {
		try (var in = rule.getClass().getResourceAsStream(rule.id() + '.' + kind + ".insp")) {
			return in == null
					? ""
					: new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^import \"(\\.\\./)?base[^\"]*\"\\R", "")
							.replaceAll("//\\s*!\\s*", "// ← ").strip() + '\n';
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
