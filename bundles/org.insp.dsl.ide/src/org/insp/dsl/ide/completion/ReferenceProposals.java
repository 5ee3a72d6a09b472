/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.insp.dsl.edits.NameEscapes;
import org.insp.dsl.ide.features.Descriptions;
import org.insp.dsl.naming.ModelNames.NameEntry;
import org.insp.dsl.naming.NameContexts;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.TextEdit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.text.ElementLabels;

import com.google.inject.Inject;

/** Proposals for references: the names of possible targets, each in the shortest form that is unambiguous at the position. */
final class ReferenceProposals {

	@Inject
	private IScopeProvider scopes;

	@Inject
	private NameEscapes escapes;

	List<CompletionCandidate> of(EReference reference, CompletionSite site) {
		var context = site.enclosing(reference.getEContainingClass());
		if (context.isEmpty()) {
			return List.of();
		}
		var named = namesInList(context.get(), reference, site);
		var form = new ShortForms(scopes.getScope(context.get(), reference));
		return site.model().names().all()
				.filter(e -> reference.getEReferenceType().isSuperTypeOf(e.element().eClass()) && !named.contains(e.element()))
				.sorted(order(reference, site, NameContexts.of(context.get(), reference), new Fit(reference, context.get())))
				.map(entry -> proposal(entry, written(form.of(entry), site), site)).filter(p -> p != null)
				.toList();
	}

	/**
	 * Returns the order of targets: the nearest and fittest first; for leaders members first, for responsible persons last; then the
	 * model's own
	 * elements in the order of declaration, which is the order of rank.
	 */
	private static Comparator<NameEntry> order(EReference reference, CompletionSite site, List<List<EObject>> contexts, Fit fit) {
		boolean works = reference == Literals.WORK_ITEM__PERSONS;
		var files = new HashMap<Resource, Integer>();
		site.model().own().forEach(file -> files.put(file, files.size()));
		site.model().imported().forEach(file -> files.put(file, files.size()));
		return Comparator.<NameEntry>comparingInt(e -> fit.isMisfit(e.element()) ? 1 : 0)
				.thenComparing(e -> NameContexts.distance(contexts, e.element())).thenComparing(e -> fit.rank(e.element()))
				.thenComparing(e -> e.element() instanceof Person && e.element() instanceof Member == works)
				.thenComparing(NameEntry::distance)
				.thenComparing(e -> files.get(e.element().eResource())).thenComparing(e -> NodeModelUtils.getNode(e.element()).getOffset());
	}

	/** The elements that a list contains already, except the one being edited. */
	private static Set<Object> namesInList(EObject context, EReference reference, CompletionSite site) {
		if (!reference.isMany() || !reference.getEContainingClass().isInstance(context)) {
			return Set.of();
		}
		var values = (List<?>) context.eGet(reference);
		var nodes = NodeModelUtils.findNodesForFeature(context, reference);
		return IntStream.range(0, Math.min(values.size(), nodes.size())).filter(i -> nodes.get(i).getOffset() != site.expected().from())
				.mapToObj(values::get)
				.collect(Collectors.toSet());
	}

	/** A name without the escapes that it does not need where it is proposed. */
	private String written(String name, CompletionSite site) {
		if (name == null || name.indexOf('^') < 0) {
			return name;
		}
		var expected = site.expected();
		return escapes.withoutNeedless(site.text(), List.of(new TextEdit(expected.from(), expected.to() - expected.from(), name))).get(0)
				.text();
	}

	private static CompletionCandidate proposal(NameEntry entry, String name, CompletionSite site) {
		if (name == null) {
			return null;
		}
		var element = entry.element();
		var text = Descriptions.of(element);
		var term = ElementLabels.term(element.eClass(), site.messageLanguage());
		return CompletionCandidate.of(name, kind(element)).detail(text.isEmpty() ? term : term + " · " + text)
				.withFilters(entry.name(), String.join(".", entry.qualified()), text.isEmpty() ? null : text)
				.data(EcoreUtil.getURI(element).toString());
	}

	private static CompletionItemKind kind(NamedElement element) {
		return element instanceof Person ? CompletionItemKind.Field
				: element instanceof Organization ? CompletionItemKind.Module
				: CompletionItemKind.Reference;
	}

	/** Shortest unambiguous names; each name is resolved only once. */
	private static final class ShortForms {

		private final IScope scope;
		private final Map<List<String>, Optional<EObject>> resolved = new HashMap<>();

		ShortForms(IScope scope) {
			this.scope = scope;
		}

		/** The shortest name as written in a file, or null if a nearer element hides all its names. */
		String of(NameEntry entry) {
			var qualified = entry.qualified();
			for (int i = qualified.size() - 1; i >= 0; i--) {
				var name = qualified.subList(i, qualified.size());
				if (resolve(name).filter(e -> e == entry.element()).isPresent()) {
					return name.stream().map(NameSyntax::escape).collect(Collectors.joining("."));
				}
			}
			return null;
		}

		private Optional<EObject> resolve(List<String> name) {
			return resolved.computeIfAbsent(name, n -> {
				var found = scope.getSingleElement(QualifiedName.create(n));
				return found == null ? Optional.empty() : Optional.of(found.getEObjectOrProxy());
			});
		}
	}
}
