/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.messages.MessageArgument.Suggestions;
import org.insp.dsl.messages.TypedDiagnosticMessage;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.naming.ModelNames.NameEntry;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.NearestWords;

/** Explains why a name cannot be resolved: nothing has it, something else has it, or several have it. */
public class LinkingErrorMessages extends LinkingDiagnosticMessageProvider {

	/** A name that nothing visible bears. */
	public static final String UNKNOWN_NAME = "unknown-name";
	/** A name of something that is not possible here. */
	public static final String WRONG_KIND = "wrong-kind";
	/** A name that several things bear, none of them nearer than the others. */
	public static final String AMBIGUOUS_NAME = "ambiguous-name";

	/** Where the committee that is inspected is named. */
	private static final Set<EReference> INSPECTED = Set.of(Literals.FINDING_SET__TO, Literals.INSPECTION_PLAN__TARGETS);
	/** A Chinese name of two or three characters. */
	private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{2,3}");
	/** What ends like a post and is longer than a name. */
	private static final Pattern POST = Pattern.compile("\\p{IsHan}{2,}(?:书记|主任|负责人|负责同志|责任人|组长|站长|所长|科长|局长|镇长|乡长|委员|成员|干部|联络员|会计)");
	/** What the names of organs end with. */
	private static final Pattern ORGAN = Pattern.compile(".*[委局办院府部组会处所站]|.*(?:中心|公司)");

	/** Returns whether people may stand there by post, in quotation marks, as well as by name. */
	private static boolean mayBeInWords(EReference reference) {
		var one = reference.getName().replaceFirst("s$", "");
		return reference.getEContainingClass().getEStructuralFeature(one + "Roles") != null;
	}

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		var text = context.getLinkText();
		var resource = context.getContext().eResource();
		if (text.isEmpty() || resource == null || resource.getResourceSet() == null) {
			// recovery put an empty name where one is missing
			return null;
		}
		var visible = ModelRegistry.of(resource.getResourceSet()).scopeOf(resource);
		var name = List.of(text.split("\\."));
		((InspResource) resource).addUnresolvedName(name.get(name.size() - 1));
		var type = context.getReference().getEReferenceType();
		var possible = visible.names().find(name, type);
		if (!possible.isEmpty()) {
			return ambiguous(text, possible);
		}
		var others = visible.names().find(name, Literals.NAMED_ELEMENT);
		if (!others.isEmpty()) {
			return message(WRONG_KIND, MessageArgument.text(text), MessageArgument.type(others.get(0).element().eClass()),
					MessageArgument.type(type));
		} else if (isAlreadyReported(visible, name.get(name.size() - 1))) {
			return null;
		}
		var titled = NearTitles.of(text, visible.names(), type);
		var near = titled.texts().isEmpty() ? new Suggestions(near(visible.names(), name, context)) : titled;
		if (near.texts().isEmpty() && name.size() == 1) {
			var quoted = mayBeInWords(context.getReference()) && POST.matcher(text).matches()
					? List.of(MessageArgument.text(text), MessageArgument.text(QuotedText.quote(text)))
					: List.<MessageArgument>of();
			return declaration(visible.names(), context.getReference(), text)
					.map(keyword -> Stream.concat(Stream.of(MessageArgument.text(text), MessageArgument.type(type), near,
							MessageArgument.keywords(List.of(keyword))), quoted.stream()).toArray(MessageArgument[]::new))
					.map(arguments -> message(UNKNOWN_NAME, arguments))
					.orElseGet(() -> message(UNKNOWN_NAME, MessageArgument.text(text), MessageArgument.type(type)));
		}
		boolean isOtherName = titled.texts().isEmpty() && name.size() == 1 && SHORT.matcher(text).matches();
		var declaration = isOtherName ? declaration(visible.names(), context.getReference(), text) : Optional.<KeywordPair>empty();
		if (declaration.isPresent()) {
			// with one of two or three characters changed a Chinese name is that of somebody else rather than a typing mistake
			return message(UNKNOWN_NAME, MessageArgument.text(text), MessageArgument.type(type), near,
					MessageArgument.keywords(List.of(declaration.get())), MessageArgument.text(text));
		}
		return near.texts().isEmpty()
				? message(UNKNOWN_NAME, MessageArgument.text(text), MessageArgument.type(type))
				: message(UNKNOWN_NAME, MessageArgument.text(text), MessageArgument.type(type), near);
	}

	/** Names all that may be meant, with their places, and how each can be called that has a qualified name of its own. */
	private static DiagnosticMessage ambiguous(String text, List<NameEntry> possible) {
		var byName = possible.stream().collect(Collectors.groupingBy(e -> String.join(".", e.qualified()), LinkedHashMap::new,
				Collectors.toList()));
		var places = byName.entrySet().stream()
				.map(e -> e.getKey() + " (" + e.getValue().stream().map(LinkingErrorMessages::place).collect(Collectors.joining(", "))
						+ ')')
				.collect(Collectors.joining(", "));
		var clear = byName.entrySet().stream().filter(e -> e.getValue().size() == 1 && !e.getKey().equals(text)).map(Map.Entry::getKey)
				.toList();
		return clear.isEmpty()
				? message(AMBIGUOUS_NAME, MessageArgument.text(text), MessageArgument.text(places))
				: message(AMBIGUOUS_NAME, MessageArgument.text(text), new Suggestions(clear), MessageArgument.text(places));
	}

	private static String place(NameEntry entry) {
		return entry.element().eResource().getURI().lastSegment() + ':' + NodeModelUtils.getNode(entry.element()).getStartLine();
	}

	/** The keyword that declares a person or a unit: in the committee, if the model has one. Who approves may be either. */
	private static Optional<KeywordPair> declaration(ModelNames names, EReference reference, String name) {
		var type = reference.getEReferenceType();
		boolean hasCommittee = names.all().anyMatch(each -> each.element().eClass() == Literals.COMMITTEE);
		var id = type == Literals.PERSON ? hasCommittee ? "member" : "person@file"
				: !hasCommittee && INSPECTED.contains(reference) ? "committee"
				: type == Literals.ACTOR && ORGAN.matcher(name).matches() ? "organization"
				: type == Literals.ORGANIZATION ? hasCommittee ? "department@committee" : "organization"
				: "";
		return id.isEmpty()
				? Optional.empty()
				: Optional.of(new KeywordPair(Vocabulary.keyword(id, Language.EN), Vocabulary.keyword(id, Language.ZH)));
	}

	/**
	 * Returns whether a name stands in a part of a file that could not be read, which has been reported: what is declared there is not
	 * unknown.
	 */
	private static boolean isAlreadyReported(ModelScope visible, String name) {
		return visible.own().stream().anyMatch(r -> r.isUnreadName(name) || r.isUnreadName('^' + name));
	}

	private static List<String> near(ModelNames names, List<String> name, ILinkingDiagnosticContext context) {
		var candidates = names.all().filter(e -> context.getReference().getEReferenceType().isSuperTypeOf(e.element().eClass()))
				.map(e -> String.join(".",
						name.size() == 1 ? e.qualified().subList(e.qualified().size() - 1, e.qualified().size()) : e.qualified()));
		return NearestWords.to(String.join(".", name), candidates);
	}

	private static DiagnosticMessage message(String code, MessageArgument... arguments) {
		return new TypedDiagnosticMessage(code, List.of(arguments));
	}
}
