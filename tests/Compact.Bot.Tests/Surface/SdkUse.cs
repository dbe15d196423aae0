using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Compact.Bot.Tests.Surface;

/// <summary>What a compiled assembly uses of the Bot Framework API: "Namespace.Type" and "Namespace.Type::Member/number of parameters".</summary>
internal sealed class SdkUse : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    internal SdkUse(string assembly)
    {
        _file = new PEReader(File.OpenRead(assembly));
        _metadata = _file.GetMetadataReader();
    }

    internal IEnumerable<string> All() => Types().Concat(Members()).Concat(Overrides()).Distinct().Order(StringComparer.Ordinal);

    public void Dispose() => _file.Dispose();

    private IEnumerable<string> Types() => _metadata.TypeReferences.Select(Name).OfType<string>();

    private IEnumerable<string> Members()
    {
        foreach (var handle in _metadata.MemberReferences)
        {
            var member = _metadata.GetMemberReference(handle);
            if (Parent(member.Parent) is { } type)
            {
                yield return $"{type}::{_metadata.GetString(member.Name)}{(member.GetKind() == MemberReferenceKind.Method ? $"/{Parameters(member.Signature)}" : string.Empty)}";
            }
        }
    }

    /// <summary>An override refers to what it overrides by its name alone.</summary>
    private IEnumerable<string> Overrides() =>
        from handle in _metadata.TypeDefinitions
        let type = _metadata.GetTypeDefinition(handle)
        let parent = Parent(type.BaseType)
        where parent is not null
        from method in type.GetMethods().Select(_metadata.GetMethodDefinition)
        where method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes.HasFlag(MethodAttributes.NewSlot)
        select $"override {_metadata.GetString(method.Name)}/{Parameters(method.Signature)}";

    private string? Parent(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => Name((TypeReferenceHandle)handle),
        HandleKind.TypeSpecification => GenericType((TypeSpecificationHandle)handle),
        _ => null,
    };

    private string? GenericType(TypeSpecificationHandle handle)
    {
        var signature = _metadata.GetBlobReader(_metadata.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        signature.ReadSignatureTypeCode(); // Class or value type.
        return Parent(signature.ReadTypeHandle());
    }

    private string? Name(TypeReferenceHandle handle)
    {
        var type = _metadata.GetTypeReference(handle);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                return Name((TypeReferenceHandle)type.ResolutionScope) is { } outer ? $"{outer}.{_metadata.GetString(type.Name)}" : null;
            case HandleKind.AssemblyReference:
                var assembly = _metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return _metadata.GetString(assembly.Name) == "Compact.Bot" ? $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}" : null;
            default:
                return null;
        }
    }

    private int Parameters(BlobHandle handle)
    {
        var signature = _metadata.GetBlobReader(handle);
        if (signature.ReadSignatureHeader().IsGeneric)
        {
            signature.ReadCompressedInteger();
        }

        return signature.ReadCompressedInteger();
    }
}
