/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.edits.NameEscapes;
import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.text.TextEdit;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.text.MessageBundle;
import org.insp.report.document.DocumentContent;
import org.insp.report.document.DocumentHead;
import org.insp.report.ledger.LedgerContent;

/**
 * Writes what a ledger says as a model: its head, a policy with its further columns and words, people and departments, findings and
 * measures. Nothing is added that the ledger does not say; what was not understood is a comment at its place.
 */
public final class LedgerText {

	/** What sort of work a ledger is about decides which policy it extends and how its findings are called. */
	enum Work {
		INSPECTION("巡察|巡视", "regulation-2017", "Regulation2017", "feedback"),
		AUDIT("审计|audit", "audit", "Audit", "audit"),
		SAFETY("隐患|安全|消防", "safety", "Safety", "audit"),
		ENVIRONMENT("环保|生态环境|环境保护", "environment", "Environment", "feedback"),
		CORRECTIVE_ACTION("poa&m|corrective action|plan of action", "corrective-action", "CorrectiveAction", "audit"),
		NOTICE("", "notice", "Notice", "feedback"),
		OTHER("", "common", "Common", "feedback");

		private final Pattern words;
		private final String file;
		private final String policy;
		private final String set;

		Work(String words, String file, String policy, String set) {
			this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
			this.file = file;
			this.policy = policy;
			this.set = set;
		}

		private static Work of(LedgerContent content) {
			if (content.isPlanOfAction()) {
				return CORRECTIVE_ACTION;
			}
			var words = content.head().title() + ' ' + content.columns().stream()
					.map(column -> column.place().sheet() + ' ' + column.heading()).reduce("", (a, b) -> a + ' ' + b);
			return Stream.of(values()).filter(work -> !work.words.pattern().isEmpty() && work.words.matcher(words).find()).findFirst()
					.orElse(OTHER);
		}

		/** A document says by its title what it is; the work itself is told by its whole text. */
		private static Work of(DocumentHead document, LedgerContent content) {
			return switch (document.kind()) {
				case NOTICE -> NOTICE;
				case SELF_REPORT -> OTHER;
				default -> {
					var work = of(content);
					yield work == OTHER && document.inspection() != null ? INSPECTION : work;
				}
			};
		}

		/** The keyword of the set of findings. */
		String set() {
			return set;
		}
	}

	/** Above it the escapes stay: to find out whether one is needed, the text must be read once more. */
	private static final int MAX_ESCAPES = 30;

	private final LedgerContent content;
	private final Work work;
	private final String file;
	private final MessageBundle texts;
	private final People people;
	private final FieldTexts fields;
	private final DocumentContent document;

	private LedgerText(LedgerContent content, DocumentContent document, String file) {
		this.content = content;
		this.document = document;
		this.file = file;
		this.work = document == null ? Work.of(content) : Work.of(document.head(), content);
		this.texts = MessageBundle.of(LedgerText.class, content.language());
		this.people = new People(content, document == null ? null : document.head(), work == Work.INSPECTION);
		this.fields = new FieldTexts(content, people);
	}

	/**
	 * Returns the files of the model by their names.
	 *
	 * @param content what the ledger says
	 * @param file the name of the ledger's file
	 */
	public static Map<String, String> of(LedgerContent content, String file) {
		return new LedgerText(content, null, file).files();
	}

	/**
	 * Returns the files of the model of a document by their names.
	 *
	 * @param document what the document says
	 * @param file the name of the document's file
	 */
	public static Map<String, String> of(DocumentContent document, String file) {
		return new LedgerText(document.content(), document, file).files();
	}

	private Map<String, String> files() {
		var layout = layout();
		var files = new LinkedHashMap<String, String>();
		files.put("model.insp", layout.apply(header()));
		files.put("policy.insp", layout.apply(policy()));
		var declared = people.text(new BlockWriter(content.language()));
		if (!declared.isEmpty()) {
			files.put("people.insp", layout.apply(declared));
		}
		var plan = new PlanText(content, people, fields, work, document == null ? null : new DocumentClauses(document, people));
		files.put(isLedger() ? "ledger.insp" : "plan.insp", layout.apply(plan.text()));
		return files;
	}

	/** Formats a text, after the names have lost the escapes that they do not need. */
	private static UnaryOperator<String> layout() {
		var injector = InspStandaloneSetup.doSetup();
		var escapes = injector.getInstance(NameEscapes.class);
		var formatter = injector.getInstance(Formatter.class);
		return text -> {
			boolean isShort = text.chars().filter(c -> c == '^').count() <= MAX_ESCAPES;
			return formatter.format(isShort ? TextEdit.apply("", escapes.withoutNeedless("", List.of(new TextEdit(0, 0, text)))) : text);
		};
	}

	/** Whether it has rows and columns, as documents and plans of action have none. */
	private boolean isLedger() {
		return document == null && !content.isPlanOfAction();
	}

	private String header() {
		var out = new BlockWriter(content.language());
		out.comment(texts.get("imported", file));
		out.open("model", QuotedText.quote(content.head().title().isEmpty() ? file.replaceFirst("\\.[^.]*$", "") : content.head().title()));
		out.clause("language", content.language().getLiteral());
		if (content.head().reported() != null) {
			out.clause("as of", content.head().reported() + "  // "
					+ texts.get(isLedger() ? "as-of" : "as-of-document", content.head().yearPlace()));
		}
		return out.clause("policy", policyName()).close().toString();
	}

	private String policyName() {
		return content.language() == Language.ZH ? "台账口径" : "LedgerPolicy";
	}

	private String policy() {
		var out = new BlockWriter(content.language());
		out.text("import", "insp:policy/" + work.file).blank();
		out.comment(texts.get(isLedger() ? "policy" : "policy-document"));
		out.open("policy", policyName());
		out.clause("extends", work.policy);
		if (document != null && document.head().inspection() != null) {
			// of the inspection a document about rectification tells nothing but its days
			out.clause("rule", out.keyword("group@rule") + " inspection " + Vocabulary.literal(Severity.OFF, content.language()));
		}
		fields.declare(out);
		new LedgerColumnTexts(content, fields).declare(out);
		new PlaceWordList(content).declare(out);
		return out.close().toString();
	}
}
