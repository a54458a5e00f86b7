package org.branchbook.service;

import org.branchbook.base.Named;

/** What a service is for; the list that branches use, in its order. */
public enum ServiceCategory implements Named {
    ELDERLY("service.category.elderly", "敬老助老"),
    DISABLED("service.category.disabled", "助残"),
    NEEDY("service.category.needy", "帮困助学"),
    DONATION("service.category.donation", "爱心捐赠"),
    RESCUE("service.category.rescue", "应急救援"),
    ENVIRONMENT("service.category.environment", "环境保护"),
    ORDER("service.category.order", "秩序维护"),
    CIVILITY("service.category.civility", "文明劝导"),
    TEACHING("service.category.teaching", "支教"),
    SCIENCE("service.category.science", "科普宣讲"),
    CLINIC("service.category.clinic", "义诊"),
    VILLAGE("service.category.village", "乡村振兴"),
    COMMUNITY("service.category.community", "社区服务"),
    CAMPUS("service.category.campus", "校园服务"),
    EVENT("service.category.event", "迎新/赛会"),
    BLOOD("service.category.blood", "献血"),
    NETWORK("service.category.network", "网络文明"),
    GUIDE("service.category.guide", "红色讲解"),
    POST("service.category.post", "岗位奉献"),
    OTHER("service.category.other", "其他");

    private final String key;
    private final String documentName;

    ServiceCategory(String key, String documentName) {
        this.key = key;
        this.documentName = documentName;
    }

    @Override
    public String key() {
        return key;
    }

    /** As documents write it, whatever the language of the window. */
    @Override
    public String documentName() {
        return documentName;
    }
}
